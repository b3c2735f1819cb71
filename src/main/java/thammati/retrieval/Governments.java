package thammati.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When which prime minister's cabinet sat, for "the last government" and "in X's time". */
final class Governments {
  private static final String TABLE = "/thammati/retrieval/governments.tsv";
  private static final Pattern TURN =
      Pattern.compile(
          "(?:รัฐบาล|ครม\\.?\\s?|คณะรัฐมนตรี|นายกฯ?\\s?)(?:ชุด|คน|สมัย)?(ที่แล้ว|ก่อนหน้านี้|ก่อน|เก่า|ชุดก่อน|นี้|ปัจจุบัน)|\\b(previous|last|current|present)"
              + " (?:government|cabinet|administration)\\b");

  private static final String SITTING =
      "(?:รัฐบาล|ครม\\.?|สมัย|ยุค|ชุด)\\s*(?:ของ)?\\s*"
          + "(?:นายกฯ?|พล\\.?อ\\.?|พลเอก|นาย|น\\.ส\\.|นางสาว|ลุง|บิ๊ก)?\\s*";

  private final List<Government> all;

  private Governments(List<Government> all) {
    this.all = List.copyOf(all);
  }

  static Governments bundled() {
    try (InputStream in = Governments.class.getResourceAsStream(TABLE)) {
      if (in == null) throw new IllegalStateException("missing resource " + TABLE);
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Governments(
          reader.lines().filter(l -> !l.startsWith("#")).map(Governments::parse).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The governments a question speaks of, as seen on a day. */
  List<DateWish> read(String text, LocalDate today) {
    List<DateWish> wishes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).said.matcher(text).find()) {
        wishes.add(wish(i, all.get(i).name.split("\\|", 2)[0], today));
      }
    }
    Matcher turn = TURN.matcher(text);
    if (!turn.find()) return wishes;
    int now = last(today);
    String which = turn.group(1) == null ? turn.group(2) : turn.group(1);
    boolean current = List.of("นี้", "ปัจจุบัน", "current", "present").contains(which);
    int meant = current ? now : now - 1;
    // Terms of one prime minister in a row are one government to those who ask.
    while (!current && meant > 0 && all.get(meant).name.equals(all.get(now).name)) meant--;
    if (meant >= 0) wishes.add(wish(meant, turn.group(), today));
    return wishes;
  }

  private DateWish wish(int index, String label, LocalDate today) {
    LocalDate from = all.get(index).from;
    LocalDate to = index + 1 < all.size() ? all.get(index + 1).from.minusDays(1) : today;
    return new DateWish(label, from, to.isBefore(from) ? from : to, false);
  }

  private int last(LocalDate today) {
    int last = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).from.isAfter(today)) last = i;
    }
    return last;
  }

  private static Government parse(String line) {
    String[] fields = line.split("\t");
    return new Government(
        LocalDate.parse(fields[0]), fields[1], Pattern.compile(SITTING + "(?:" + fields[1] + ")"));
  }

  private record Government(LocalDate from, String name, Pattern said) {}
}
