package thammati.support;

/** The press summary of a meeting, as the genre writes it: the list of its matters, then each. */
final class MeetingSummary {
  private MeetingSummary() {}

  /**
   * The text.
   *
   * @param day as a summary writes it, such as 2 มีนาคม 2564
   * @param titlesAndBodies of each matter its title and its text
   */
  static String of(String day, String... titlesAndBodies) {
    StringBuilder text = new StringBuilder("สรุปข่าวการประชุมคณะรัฐมนตรี " + day + "\n");
    text.append("วันนี้ (" + day + ") เวลา 09.00 น. นายกรัฐมนตรีเป็นประธานการประชุม\nกฎหมาย\n");
    for (int i = 0; i < titlesAndBodies.length; i += 2) {
      text.append(i / 2 + 1).append(". เรื่อง ").append(titlesAndBodies[i]).append('\n');
    }
    text.append("*******************\nกฎหมาย\n");
    for (int i = 0; i < titlesAndBodies.length; i += 2) {
      text.append(i / 2 + 1).append(". เรื่อง ").append(titlesAndBodies[i]).append('\n');
      text.append(titlesAndBodies[i + 1]).append('\n');
    }
    return text.toString();
  }
}
