import { wordSet } from '#base/word-map.ts'
import { productNames } from '#data/platforms.ts'

const products = wordSet(productNames.map((name) => name.toLowerCase()))

/** Whether a name is that of a product, or begins with one: "Salesforce API". */
export const isProduct = (name: string): boolean => {
  const words = name.toLowerCase().split(' ')
  return words.some((_, i) => products.has(words.slice(0, i + 1).join(' ')))
}
