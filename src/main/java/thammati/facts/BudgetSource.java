package thammati.facts;

/** Where money comes from. */
public enum BudgetSource {
  /** The central fund of the budget: งบกลาง. */
  CENTRAL_FUND("central_fund"),
  /** A loan, most often under an emergency decree: เงินกู้. */
  LOAN("loan"),
  /** The yearly budget: งบประมาณรายจ่ายประจำปี. */
  ANNUAL_BUDGET("annual_budget"),
  /** A fund's money: เงินกองทุน. */
  FUND("fund"),
  /** An agency's or enterprise's own revenue: เงินรายได้, เงินนอกงบประมาณ. */
  OWN_REVENUE("own_revenue"),
  /** Money given by a foreign or international source: เงินช่วยเหลือ. */
  GRANT("grant"),
  /** The text names none. */
  UNSTATED("");

  private final String code;

  BudgetSource(String code) {
    this.code = code;
  }

  /** The name in data, lower case; empty where none is stated. */
  public String code() {
    return code;
  }
}
