package thammati.llm;

/** Tells of questions whether a model sees them as they were asked. */
public final class ScreenedQuestions {
  private ScreenedQuestions() {}

  /** Whether something that people see was taken from it. */
  public static boolean isChanged(String question) {
    return !Screen.shown(question).equals(Screen.visible(question));
  }
}
