import { type ReadonlySignal, type Signal, signal } from "@preact/signals-core";
import type { PunchType } from "../../shared/punchTypes";
import { type Database, keep, kept } from "../outbox/database";

/** 打刻種別の保持: which types stay chosen after a punch. Outings go with the breaks. */
export interface Keeping {
  inOut: boolean;
  breaks: boolean;
}

/** As it lies on disk: with the type pressed last, if it is one that is kept. */
export interface KeptChoice extends Keeping {
  last: PunchType | null;
}

const OFF: KeptChoice = { inOut: false, breaks: false, last: null };

function isKept(type: PunchType, { inOut, breaks }: Keeping): boolean {
  return type === "in" || type === "out" ? inOut : breaks;
}

/** The punch type chosen on the home screen, null while waiting (待機中). */
export class TypeChoice {
  readonly chosen: ReadonlySignal<PunchType | null>;
  readonly keeping: ReadonlySignal<Keeping>;
  readonly #db: Database;
  readonly #chosen: Signal<PunchType | null>;
  readonly #keeping: Signal<Keeping>;

  private constructor(db: Database, { last, inOut, breaks }: KeptChoice) {
    this.#db = db;
    this.chosen = this.#chosen = signal(last);
    this.keeping = this.#keeping = signal({ inOut, breaks });
  }

  static async open(db: Database): Promise<TypeChoice> {
    return new TypeChoice(db, (await kept(db, "typeChoice")) ?? OFF);
  }

  /** Chooses a type; pressing the chosen one again goes back to waiting. */
  press(type: PunchType): void {
    this.#chosen.value = this.#chosen.value === type ? null : type;
    this.#keep();
  }

  /** After a punch, or when nobody is at it any more: back to waiting, unless the type is kept. */
  release(): void {
    this.#chosen.value = this.#last();
  }

  switch(kind: keyof Keeping, on: boolean): void {
    this.#keeping.value = { ...this.#keeping.value, [kind]: on };
    this.release();
    this.#keep();
  }

  #last(): PunchType | null {
    const type = this.#chosen.value;
    return type && isKept(type, this.#keeping.value) ? type : null;
  }

  #keep(): void {
    void keep(this.#db, "typeChoice", { ...this.#keeping.value, last: this.#last() });
  }
}
