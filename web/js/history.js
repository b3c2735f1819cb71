// Conversations of this device: kept in its storage alone, the newest first, a limited number of them.

const KEPT = "thammati.history";
const MOST = 60;
const MOST_CHARACTERS = 1_500_000;
const LONGEST_TITLE = 120;

/** All of them: { key, title, at, turns: [{ question, without, done }] }. What is not of that shape is passed over. */
export function list() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isTalk) : [];
  } catch {
    return []; // storage switched off, or spoilt
  }
}

/** Keeps a conversation at the head; says whether there was room. */
export function keep(talk) {
  const { key, turns } = talk;
  const known = list();
  const title = known.find((other) => other.key === key)?.title ?? turns[0].question.slice(0, LONGEST_TITLE);
  const slim = { key, title, at: new Date().toISOString(), turns: turns.map(slimmed) };
  return write([slim, ...known.filter((other) => other.key !== key)]);
}

/** Puts back what was taken out, where it was. */
export function restore(talk, place) {
  return write(list().toSpliced(place, 0, talk));
}

export function rename(key, title) {
  const shown = title.trim().slice(0, LONGEST_TITLE);
  return shown !== "" && write(list().map((talk) => (talk.key === key ? { ...talk, title: shown } : talk)));
}

export function remove(key) {
  return write(list().filter((talk) => talk.key !== key));
}

export function removeAll() {
  return write([]);
}

/** Those whose title, questions or answers hold all the words. */
export function find(words) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return list().filter(({ title, turns }) => {
    const text = [title, ...turns.map(({ question, done }) => `${question} ${done.answer ?? ""}`)].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The oldest go first, where the limits or the device's own storage are full. */
function write(talks) {
  const kept = talks.slice(0, MOST);
  while (true) {
    const text = JSON.stringify(kept);
    if (text.length <= MOST_CHARACTERS || kept.length <= 1) {
      try {
        localStorage.setItem(KEPT, text);
        return true;
      } catch {
        if (kept.length <= 1) return false;
      }
    }
    kept.pop();
  }
}

/** Scores explain a search; a conversation read again needs none. */
function slimmed({ question, without, done }) {
  const { near, ...searched } = done.searched ?? {};
  return { question, without: [...without], done: { ...done, searched } };
}

function isTalk(talk) {
  return typeof talk?.key === "string" && typeof talk.title === "string" && Array.isArray(talk.turns) && talk.turns.length > 0
    && talk.turns.every(({ question, done }) => typeof question === "string" && typeof done?.outcome === "string");
}
