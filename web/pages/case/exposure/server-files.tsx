import { Alert, MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { toProblem } from '../../../api/api.ts'
import { serverFilesQuery } from '../../../api/exposure.ts'
import { FormProblem } from '../../../ui/form-problem.tsx'
import { sayBytes } from '../../../words/figures.ts'

/** Large files that the operator has put into the server's folder for leaks. */
export function ServerFiles({
  paths,
  onChange,
}: {
  readonly paths: string[]
  readonly onChange: (paths: string[]) => void
}) {
  const { data, error } = useQuery(serverFilesQuery)
  if (error !== null) return <FormProblem problem={toProblem(error)} />
  if (data?.isSet === false) {
    return (
      <Alert color="gray" className="notice-plain" title="This server has no folder for leaks">
        For files too large to upload, the operator sets BREAKWATER_EXPOSURE_DIR to a folder and
        puts them there. No other folder can be read from here.
      </Alert>
    )
  }
  return (
    <MultiSelect
      label="Files in the server’s folder for leaks"
      description="They are read where they lie, and stay there: delete them yourself."
      placeholder={paths.length === 0 ? 'Choose files' : ''}
      nothingFoundMessage="No file of this name"
      searchable
      data={(data?.files ?? []).map(({ path, bytes }) => ({
        value: path,
        label: `${path}, ${sayBytes(bytes)}`,
      }))}
      value={paths}
      onChange={onChange}
    />
  )
}
