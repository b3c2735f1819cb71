package thammati.index;

/**
 * How much of what a question speaks of stands where, each thing weighed by how telling it is. All
 * shares are 0 to 1; a share of a question without things is 0.
 *
 * @param passage share found in the passage or its title
 * @param title share found in the title
 * @param whole share found anywhere in the resolution
 * @param titleFit share of the title that the question speaks of
 * @param trigrams share of the question's runs of characters found in the passage or its title
 * @param titleTrigrams share of them found in the title
 * @param period whether the passage speaks of a period asked for
 * @param otherPeriod whether it speaks of periods, and of none asked for
 * @param words number of different words of the resolution, its title's among them, 0 or more
 */
public record Evidence(
    double passage,
    double title,
    double whole,
    double titleFit,
    double trigrams,
    double titleTrigrams,
    boolean period,
    boolean otherPeriod,
    int words) {}
