package thammati.facts;

import java.util.Map;

/**
 * How a list of resolutions is made up; a resolution counts once for each value it has. Maps keep
 * their order: years and months oldest first, the others those of most resolutions first.
 *
 * @param total number of resolutions
 * @param years years of the common era, as text
 * @param months months, as 2022-08; what bears no day is in neither
 * @param sections names of {@link thammati.resolution.Section}
 * @param proposers full names of who put the matter to the cabinet
 * @param decisions names of {@link thammati.resolution.DecisionCode}
 */
public record ListFigures(
    int total,
    Map<String, Integer> years,
    Map<String, Integer> months,
    Map<String, Integer> sections,
    Map<String, Integer> proposers,
    Map<String, Integer> decisions) {}
