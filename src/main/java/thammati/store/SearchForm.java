package thammati.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;
import thammati.thai.ThaiText;

/**
 * The form under which words that readers search for and words of texts are compared: Thai and
 * Arabic digits, letter case, invisible characters, spellings of sara am and blanks make no
 * difference. SQL knows it as a function, so that rows are chosen where they are.
 */
final class SearchForm extends Function {
  private static final String NAME = "search_form";

  /** Makes the function known to a connection. */
  static void register(Connection connection) throws SQLException {
    Function.create(connection, NAME, new SearchForm(), 1, FLAG_DETERMINISTIC);
  }

  @Override
  protected void xFunc() throws SQLException {
    result(form(value_text(0)));
  }

  /** The form of words; empty if they are blank. */
  static String form(String words) {
    String normal = ThaiText.normal(words);
    StringBuilder form = new StringBuilder(normal.length());
    normal.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> form.append((char) c));
    return form.toString();
  }

  /** SQL for the form of a column. */
  static String of(String column) {
    return NAME + "(" + column + ")";
  }

  /** SQL for whether a column holds the words bound to a name, which are in this form. */
  static String holds(String column, String name) {
    return "instr(" + of(column) + ", :" + name + ") > 0";
  }
}
