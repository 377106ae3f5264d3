import { Alert, MultiSelect, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { toProblem } from '../../../api/api.ts'
import { serverFilesQuery } from '../../../api/exposure.ts'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { plural, sayBytes } from '../../../words/figures.ts'

const typingPauseMs = 250

/** Large files that the operator has put into the server's folder for leaks. */
export function ServerFiles({
  paths,
  onChange,
}: {
  readonly paths: string[]
  readonly onChange: (paths: string[]) => void
}) {
  const [name, setName] = useState('')
  const [asked] = useDebouncedValue(name.trim(), typingPauseMs)
  const { data, error, isFetching } = useQuery(serverFilesQuery(asked))
  if (error !== null) return <FormProblem problem={toProblem(error)} />
  if (data?.isSet === false) {
    return (
      <Alert color="gray" className="notice-plain" title="This server has no folder for leaks">
        For files too large to upload, the operator sets BREAKWATER_EXPOSURE_DIR to a folder and
        puts them there. No other folder can be read from here.
      </Alert>
    )
  }
  const found = data?.files ?? []
  const listed = new Set(found.map(({ path }) => path))
  return (
    <div>
      <MultiSelect
        label="Files in the server’s folder for leaks"
        description="They are read where they lie, and stay there: delete them yourself."
        placeholder={paths.length === 0 ? 'Choose files, or type a part of a name' : ''}
        nothingFoundMessage={isFetching ? 'Searching' : 'No file has this in its name'}
        searchable
        searchValue={name}
        onSearchChange={setName}
        // The server has matched the name already; what was chosen before stays chosen.
        filter={({ options }) => options.filter((one) => 'value' in one && listed.has(one.value))}
        data={[
          ...found.map(({ path, bytes }) => ({
            value: path,
            label: `${path}, ${sayBytes(bytes)}`,
          })),
          ...paths
            .filter((path) => !listed.has(path))
            .map((path) => ({ value: path, label: path })),
        ]}
        value={paths}
        onChange={onChange}
      />
      <Text size="sm" c="dimmed" mt={6} role="status">
        {data === undefined
          ? ''
          : data.total > found.length
            ? `The first ${found.length.toLocaleString('en-GB')} of ${data.total.toLocaleString('en-GB')} files are listed. Type a part of the name to find the others.`
            : `${plural(data.total, 'file')}${asked === '' ? '' : ' with this in the name'}`}
      </Text>
    </div>
  )
}
