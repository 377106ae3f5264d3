/** A logistic model over named features, as trained by the scripts in `models/`. */
export interface LinearModel {
  readonly bias: number
  readonly threshold: number
  /** Log-odds that each feature adds. */
  readonly weights: Readonly<Record<string, number>>
}

/** A Map finds a text that was just put together in half the time an object takes. */
const weightsOf = new WeakMap<LinearModel, ReadonlyMap<string, number>>()

/** 0 to 1. Features that the model has not seen count nothing. */
export function probability(model: LinearModel, features: Iterable<string>): number {
  let weights = weightsOf.get(model)
  if (weights === undefined) {
    weights = new Map(Object.entries(model.weights))
    weightsOf.set(model, weights)
  }
  let sum = model.bias
  for (const feature of features) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}
