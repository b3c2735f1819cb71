package thammati.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.text.Span;
import thammati.thai.ThaiText;

/**
 * How much of a text's wording stands in a source, by runs of letters, so that no cut into words is
 * needed. It tells whether a sentence is about its source at all; what the sentence claims is held
 * against the source elsewhere.
 *
 * @param share letters within runs of {@value #RUN} that the source holds, of all letters, 0 to 1;
 *     1 where there is nothing to hold
 * @param least the same share within the stretch of {@value #STRETCH} letters where it is least: a
 *     foreign half-sentence behind a true one
 * @param loose the letters of that stretch
 */
record Grounding(double share, double least, String loose) {
  private static final int RUN = 4;
  private static final int STRETCH = 24;
  private static final char BORDER = '\u0000';

  /**
   * Words that join others, or speak of the answer and its source, and say nothing of the matter;
   * they stand in any text.
   */
  private static final Pattern JOINING =
      Pattern.compile(
          "คำตอบ(?:คือ|ของคำถามนี้)|สรุป(?:ได้)?ว่า|(?:ตามที่)?(?:ระบุ|ปรากฏ|กล่าว)(?:ไว้)?ใน(?:มติ|เอกสาร)(?:นี้)?|(?:มติ|เอกสาร)(?:นี้)?ระบุว่า|มีรายละเอียด(?=\\s?(?:ดังนี้|คือ))"
              + "|คณะรัฐมนตรี|มีมติ|ทั้งนี้|ดังนี้|รวมทั้ง|ดังกล่าว|เกี่ยวกับ|ได้แก่|โดยมี|ซึ่งเป็น|สำหรับ|ตามที่|เมื่อวันที่"
              + "|และ|หรือ|ของ|ที่|ใน|โดย|เป็น|จะ|ได้|ให้|แก่|จาก|ว่า|ซึ่ง|กับ|คือ|ต่อ|ตาม|เพื่อ|รวม|มี|นี้|นั้น|แล้ว|ด้วย|เรื่อง");

  /** Who "is the proposer". */
  private static final Pattern PROPOSER =
      Pattern.compile("(?<who>[^\\n]{4,})\\s*เป็น(?:ผู้|หน่วยงานที่)เสนอ(?:เรื่องนี้)?");

  /** The other name of who proposes: "กรมทางหลวง (ทล.) เสนอ", "กรมทางหลวง หรือ ท.ล. เสนอ". */
  private static final Pattern ASIDE =
      Pattern.compile("\\([^()]{1,40}\\)|หรือ\\s{0,3}(?:[ก-ฮ]{1,3}\\.){2,5}(?=\\s{0,3}เสนอ)");

  private static final Pattern BRACKETS = Pattern.compile("[()]");
  private static final int LAST_LETTERS = 12;

  /**
   * The grounding of a text in a source.
   *
   * @param apart what is judged elsewhere
   * @param proposers names of those of whom the source says that they propose, squashed
   */
  static Grounding of(String said, List<Span> apart, Set<String> proposers, String source) {
    String told = letters(source);
    Set<String> runs = runs(told);
    StringBuilder rest = new StringBuilder(proposing(said, proposers, source));
    for (Span span : apart) {
      for (int i = span.start(); i < span.end(); i++) rest.setCharAt(i, BORDER);
    }
    StringBuilder known = new StringBuilder();
    List<Boolean> helds = new ArrayList<>();
    // What stands on both sides of a name stands in no text side by side.
    for (String part : rest.toString().split(BORDER + "+")) {
      String letters = letters(part);
      known.append(letters);
      for (boolean held : held(letters, runs, told)) helds.add(held);
    }
    String letters = known.toString();
    int all = letters.length();
    if (all < RUN) return new Grounding(1, 1, "");
    int[] heldBefore = new int[all + 1];
    for (int i = 0; i < all; i++) heldBefore[i + 1] = heldBefore[i] + (helds.get(i) ? 1 : 0);
    double least = 1;
    String loose = "";
    for (int end = Math.min(STRETCH, all); end <= all; end++) {
      int start = Math.max(0, end - STRETCH);
      double share = (double) (heldBefore[end] - heldBefore[start]) / (end - start);
      if (share >= least) continue;
      least = share;
      loose = letters.substring(start, end);
    }
    return new Grounding((double) heldBefore[all] / all, least, loose);
  }

  /** The text without "is the proposer" behind a name of which the source says that it proposes. */
  private static String proposing(String said, Set<String> proposers, String source) {
    Matcher m = PROPOSER.matcher(said);
    if (!m.find()) return said;
    String before = m.group("who").strip();
    String who = ThaiText.squash(before.substring(before.lastIndexOf(' ') + 1));
    String last = who.substring(Math.max(0, who.length() - LAST_LETTERS));
    String named = ThaiText.squash(ASIDE.matcher(source).replaceAll(""));
    String shortened = ThaiText.squash(BRACKETS.matcher(source).replaceAll(""));
    String told = last + "เสนอ";
    boolean proposes =
        proposers.stream()
            .anyMatch(n -> n.equals(who) || (n.length() > LAST_LETTERS && who.endsWith(n)));
    if (!proposes && !named.contains(told) && !shortened.contains(told)) return said;
    StringBuilder rest = new StringBuilder(said);
    for (int i = m.end("who"); i < m.end(); i++) rest.setCharAt(i, BORDER);
    return rest.toString();
  }

  private static boolean[] held(String letters, Set<String> runs, String source) {
    boolean[] held = new boolean[letters.length()];
    // Between two names there may be less than a run.
    if (letters.length() < RUN) Arrays.fill(held, source.contains(letters));
    for (int i = 0; i + RUN <= letters.length(); i++) {
      if (!runs.contains(letters.substring(i, i + RUN))) continue;
      for (int j = i; j < i + RUN; j++) held[j] = true;
    }
    return held;
  }

  private static String letters(String text) {
    return ThaiText.squash(JOINING.matcher(text).replaceAll(""));
  }

  private static Set<String> runs(String letters) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= letters.length(); i++) runs.add(letters.substring(i, i + RUN));
    return runs;
  }
}
