import { disableNetwork, enableNetwork, type Firestore } from "firebase/firestore";

/**
 * Makes the SDK connect anew at once, instead of when its back-off ends; or when it has gone deaf: after an outage a listener
 * may hear nothing although writes go through.
 */
export async function renewConnection(store: Firestore): Promise<void> {
  await disableNetwork(store);
  await enableNetwork(store);
}
