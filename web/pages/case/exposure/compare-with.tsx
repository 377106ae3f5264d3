import {
  Collapse,
  FileInput,
  Group,
  NumberInput,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  UnstyledButton,
} from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import { readDomain } from '#api/contract.ts'

/** What a leak is compared with; all of it optional. */
export interface Compared {
  readonly customers: File[]
  readonly canaries: File[]
  readonly older: File[]
  readonly claimedCount: number | null
  readonly ourDomains: string[]
}

export const nothingCompared: Compared = {
  customers: [],
  canaries: [],
  older: [],
  claimedCount: null,
  ourDomains: [],
}

/** The first of the own domains that is none: nobody would be found at it. */
export const noDomainOf = ({ ourDomains }: Compared): string | undefined =>
  ourDomains.find((each) => readDomain(each) === null)

const fileFields = [
  {
    name: 'customers',
    label: 'Your own records',
    description:
      'An export of customers or contacts. Shows which rows are yours, and when they were taken.',
  },
  {
    name: 'canaries',
    label: 'Canaries',
    description: 'Records you planted, with a column that says to which copy each was given.',
  },
  { name: 'older', label: 'Older leaks', description: 'Shows whether this one only repeats them.' },
] as const

/** The part of the form that asks for own records, canaries, older leaks, the claim and own domains. */
export function CompareWith({
  given,
  isOpen,
  onChange,
}: {
  readonly given: Compared
  readonly isOpen: boolean
  readonly onChange: (given: Compared) => void
}) {
  const [open, { toggle }] = useDisclosure(isOpen)
  const wrong = noDomainOf(given)
  return (
    <Stack gap="md">
      <UnstyledButton onClick={toggle} aria-expanded={open}>
        <Group gap={6}>
          <IconChevronDown
            size={16}
            aria-hidden
            style={{ transform: open ? undefined : 'rotate(-90deg)' }}
          />
          <Text fw={600}>Compare it with what you have</Text>
          <Text size="sm" c="dimmed">
            optional; the verdict says what each would add
          </Text>
        </Group>
      </UnstyledButton>
      <Collapse expanded={open}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {fileFields.map(({ name, label, description }) => (
            <FileInput
              key={name}
              label={label}
              description={description}
              placeholder="Choose files"
              multiple
              clearable
              value={given[name]}
              onChange={(files) => onChange({ ...given, [name]: files })}
            />
          ))}
          <NumberInput
            label="Records claimed"
            description="By the seller, or else as the reports say, for this victim."
            placeholder="640,000"
            min={1}
            allowDecimal={false}
            thousandSeparator=","
            hideControls
            value={given.claimedCount ?? ''}
            onChange={(value) =>
              onChange({ ...given, claimedCount: typeof value === 'number' ? value : null })
            }
          />
          <TagsInput
            label="Your own domains"
            description="Answers “are our people in it?” by address, and which logins are for your pages. Enter adds one."
            placeholder="example.com"
            value={given.ourDomains}
            error={wrong === undefined ? null : `${wrong} is no domain. Give it as in example.com`}
            onChange={(typed) =>
              onChange({ ...given, ourDomains: typed.map((each) => readDomain(each) ?? each) })
            }
          />
        </SimpleGrid>
      </Collapse>
    </Stack>
  )
}
