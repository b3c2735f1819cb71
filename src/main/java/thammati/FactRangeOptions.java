package thammati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import thammati.facts.BudgetSource;
import thammati.facts.DayRange;
import thammati.facts.FactQuery;
import thammati.facts.MoneyRange;

/** What the command line may ask of deadlines and of sums. */
final class FactRangeOptions {
  @Option(
      names = "--due-from",
      paramLabel = "DAY",
      description = "มีงานที่ครบกำหนดตั้งแต่วันที่ / Something is due on that day or later.")
  private @Nullable LocalDate dueFrom;

  @Option(
      names = "--due-to",
      paramLabel = "DAY",
      description = "มีงานที่ครบกำหนดถึงวันที่ / Something is due on that day or before.")
  private @Nullable LocalDate dueTo;

  @Option(
      names = "--min-baht",
      paramLabel = "BAHT",
      description = "มีจำนวนเงินตั้งแต่ (บาท) / A sum of at least so many baht.")
  private @Nullable BigDecimal least;

  @Option(
      names = "--max-baht",
      paramLabel = "BAHT",
      description = "มีจำนวนเงินไม่เกิน (บาท) / A sum of at most so many baht.")
  private @Nullable BigDecimal most;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      split = ",",
      description =
          "แหล่งเงิน / Where the money comes from: central_fund, loan, annual_budget, fund,"
              + " own_revenue, grant, unstated.")
  private List<BudgetSource> sources = List.of();

  /** Tells of a misuse, by the key of its message and the names of the options. */
  interface Misuse {
    ParameterException of(String key, String... options);
  }

  /** The query with these conditions as well. */
  FactQuery narrow(FactQuery query, Misuse misuse) {
    if (dueFrom != null && dueTo != null && dueTo.isBefore(dueFrom)) {
      throw misuse.of("problem.parameters.order", "--due-from", "--due-to");
    }
    if (least != null && most != null && most.compareTo(least) < 0) {
      throw misuse.of("problem.parameters.order", "--min-baht", "--max-baht");
    }
    return query.on(new DayRange(dueFrom, dueTo)).costing(new MoneyRange(least, most, sources));
  }
}
