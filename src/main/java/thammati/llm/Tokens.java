package thammati.llm;

/** Estimates of tokens where no server counts them. */
final class Tokens {
  private Tokens() {}

  /** Rather too many: a token for each character beyond ASCII, and for each four of ASCII. */
  static long estimate(String text) {
    long ascii = text.chars().filter(c -> c < 128).count();
    return text.length() - ascii + (ascii + 3) / 4;
  }
}
