package thammati.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thammati.thai.ThaiText;

/**
 * That it is asked who holds a post in the service of the state.
 *
 * @param post how the name of the post begins, such as อธิบดี; one that one person holds at a time
 * @param place where it is, as asked
 */
record PostAsked(String post, String place) {
  private static final String POST =
      "(?<post>ปลัด|อธิบดี|ผู้ว่าการ|ผู้ว่าราชการ|เลขาธิการ|เอกอัครราชทูต)";

  private static final List<Pattern> ASKS =
      List.of(
          Pattern.compile(
              "ใคร\\s?(?:ได้|ถูก|จะ)?\\s?(?:รับ)?\\s?(?:การ)?(?:แต่งตั้ง)?(?:ให้)?\\s?(?:เป็น|ดำรงตำแหน่ง|นั่ง(?:เก้าอี้|ตำแหน่ง)?|รับตำแหน่ง|คือ)\\s?(?:ตำแหน่ง)?\\s?"
                  + POST
                  + "(?<of>[^\\n]{2,70})$"),
          Pattern.compile(
              "^(?:แต่งตั้ง|ตั้ง)?"
                  + POST
                  + "(?<of>[^\\n]{2,70}?)(?:คือ|เป็น|ชื่อ)\\s?(?:ใคร|อะไร)$"),
          Pattern.compile(
              "^(?:ครม\\.?|คณะรัฐมนตรี)?\\s?(?:แต่ง)?ตั้งใคร\\s?(?:เป็น|ให้เป็น|ดำรงตำแหน่ง|นั่ง)\\s?(?:ตำแหน่ง)?\\s?"
                  + POST
                  + "(?<of>[^\\n]{2,70})$"),
          Pattern.compile(
              "^who (?:is|was appointed|became|was named)(?: as)?(?: the)?(?: new)?"
                  + " (?<post>permanent secretary|director[- ]general|governor|secretary[-"
                  + " ]general|ambassador)(?<of>[^\\n]{2,70})$"));

  private static final Pattern AGAIN =
      Pattern.compile("^(?:แล้ว|และ|ส่วน)\\s?" + POST + "(?<of>[^\\n]{2,70}?)ล่ะ$");

  private static final Map<String, String> ENGLISH =
      Map.of(
          "permanent secretary", "ปลัด",
          "director general", "อธิบดี",
          "governor", "ผู้ว่าการ",
          "secretary general", "เลขาธิการ",
          "ambassador", "เอกอัครราชทูต");

  /** What says nothing of which post it is. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "คนใหม่|คนล่าสุด|คนปัจจุบัน|ในปัจจุบัน|ปัจจุบัน|ตอนนี้|ล่าสุด|ครับ|ค่ะ|คะ|^จังหวัด"
              + "|^(?:แห่งราชอาณาจักร)?ไทย(?=ประจำ|ณ)|^(?:ประจำ|ณ)\\s?(?:ประเทศ|กรุง)?");

  /** What a question asks of this sort; empty if it does not. */
  static Optional<PostAsked> in(String question) {
    return read(question, ASKS);
  }

  /** What a follow-up asks that names but another post; empty if the one before asked else. */
  static Optional<PostAsked> again(String before, String question) {
    return in(before).flatMap(_ -> read(question, List.of(AGAIN)));
  }

  private static Optional<PostAsked> read(String question, List<Pattern> asks) {
    String asked =
        ThaiText.lowerCase(ThaiText.normal(question)).strip().replaceAll("[?!\\s]+$", "");
    return asks.stream()
        .map(ask -> ask.matcher(asked))
        .filter(Matcher::find)
        .findFirst()
        .map(m -> {
          String post = m.group("post").replace('-', ' ');
          String place = BESIDE.matcher(m.group("of").strip()).replaceAll("").strip();
          return new PostAsked(ENGLISH.getOrDefault(post, post), place);
        });
  }
}
