package thammati;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Signatures that are not the right one, as a header can carry them. */
final class Forgeries {
  private Forgeries() {}

  static List<String> headersOf(String right, int count) {
    Random random = new Random(count);
    Set<String> forged = new LinkedHashSet<>();
    for (int i = 3; i < right.length(); i++) {
      for (char hex : "0123456789abcdef".toCharArray()) {
        forged.add(right.substring(0, i) + hex + right.substring(i + 1));
      }
    }
    forged.addAll(
        List.of(
            right.toUpperCase(Locale.ROOT),
            "V0=" + right.substring(3),
            "v1=" + right.substring(3),
            "v0=" + right.substring(3) + "0",
            right.substring(0, right.length() - 1),
            right.substring(3),
            "v0=",
            "v0",
            "=",
            "v0=!!!!",
            right + "," + right,
            right + ";",
            "sha256=" + right.substring(3)));
    while (forged.size() < count + 1) {
      StringBuilder other = new StringBuilder("v0=");
      for (int i = 0; i < 64; i++) other.append(Character.forDigit(random.nextInt(16), 16));
      forged.add(other.toString());
    }
    forged.remove(right);
    return List.copyOf(forged).subList(0, count);
  }
}
