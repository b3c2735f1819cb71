package thammati.config;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may be fetched from the web, and under what name.
 *
 * @param hosts exact names or literal addresses of hosts that may be asked ({@code
 *     THAMMATI_FETCH_HOSTS}, separated by commas; default none: nothing is fetched)
 * @param contact web address at which a host can learn who asks ({@code THAMMATI_FETCH_CONTACT});
 *     empty if none
 */
public record FetchSettings(List<String> hosts, String contact) {
  /** Nothing is fetched. */
  public static final FetchSettings NONE = new FetchSettings(List.of(), "");

  static final String HOSTS = "THAMMATI_FETCH_HOSTS";
  static final String CONTACT = "THAMMATI_FETCH_CONTACT";

  private static final Pattern HOST =
      Pattern.compile(
          "[\\p{Alnum}_]([\\p{Alnum}._-]*[\\p{Alnum}.])?|\\[?[\\p{XDigit}:.]*:[\\p{XDigit}:.]*\\]?");

  /** Copies the list. */
  public FetchSettings {
    hosts = List.copyOf(hosts);
  }

  /**
   * The same, if anything may be fetched at all.
   *
   * @throws SettingsException naming the setting if nothing may
   */
  public FetchSettings required() {
    if (!hosts.isEmpty()) return this;
    throw new SettingsException(
        List.of(
            "ยังไม่ได้อนุญาตให้ดึงหน้าเว็บจากที่ใด โปรดตั้ง "
                + HOSTS
                + " เป็นชื่อโฮสต์ที่อนุญาต คั่นด้วยจุลภาค",
            "No page may be fetched from anywhere: set "
                + HOSTS
                + " to the names of the hosts to allow, separated by commas (exact names, for"
                + " example www.example.go.th)."));
  }

  /** Reads the two settings, null where one is not set, and adds what is wrong with them. */
  static FetchSettings read(
      @Nullable String hosts, @Nullable String contact, List<String> mistakes) {
    List<String> names =
        hosts == null
            ? List.of()
            : Arrays.stream(hosts.split(",")).map(String::strip).filter(h -> !h.isEmpty()).toList();
    for (String name : names) {
      if (!HOST.matcher(name).matches()) {
        mistakes.add(
            HOSTS + " must be exact names of hosts, separated by commas, has '" + name + "'");
      }
    }
    String address = contact == null ? "" : contact.strip();
    if (!address.isEmpty() && !address.matches("https?://[!-~&&[^()]]+")) {
      mistakes.add(CONTACT + " must be a web address, is '" + address + "'");
    }
    return new FetchSettings(names, address);
  }
}
