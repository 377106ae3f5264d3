import { Anchor, Button, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { toProblem } from '../../api/api.ts'
import { regimeQuery } from '../../api/queries.ts'
import { NotFound } from '../../ui/not-found.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PageNotLoaded } from '../../ui/not-loaded.tsx'
import { sayDay } from '../../words/time.ts'

const route = getRouteApi('/console/regimes/$regimeId')

/** One law on a page, as a lawyer can check it. */
export function RegimePage() {
  const { regimeId } = route.useParams()
  const found = useQuery(regimeQuery(regimeId))
  if (found.isError && toProblem(found.error).code === 'NOT_FOUND') {
    return (
      <NotFound
        title="There is no such law here"
        actions={
          <Button renderRoot={(props) => <Link {...props} to="/regimes" />}>All laws</Button>
        }
      >
        No law has the id {regimeId}. The link may be mistyped, or the law has another id in this
        version.
      </NotFound>
    )
  }
  if (!found.isSuccess)
    return (
      <PageNotLoaded found={found} label="Loading the law" failed="The law could not be loaded" />
    )
  const { name, citation, sourceUrl, asOf, confidence, sections } = found.data
  return (
    <>
      <Text size="sm" mb={6}>
        <Anchor renderRoot={(props) => <Link {...props} to="/regimes" />}>All laws</Anchor>
      </Text>
      <PageHead
        title={name}
        lead={
          <>
            <Anchor href={sourceUrl} target="_blank" rel="noreferrer" underline="always">
              {citation}
            </Anchor>
            . Read on {sayDay(asOf)}; confidence {confidence}. Not legal advice.
          </>
        }
      />
      <Stack gap="lg" maw={900}>
        {sections.map(({ title, lines }, i) => (
          // Two duties can be to the same recipient.
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <Paper key={i} p={{ base: 'md', sm: 'lg' }} className="surface" component="section">
            <Title order={2} size="h4" mb="sm">
              {title}
            </Title>
            <dl className="law-lines">
              {lines.map(({ label, text }) => (
                <div key={label + text}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </Paper>
        ))}
      </Stack>
    </>
  )
}
