package thammati.eval;

import java.util.Map;

/**
 * Figures of one evaluation. Shares are from 0 to 1.
 *
 * @param questions number of questions
 * @param answerable number of those that the archive can answer
 * @param sourceAt1 share of answerable questions whose first citation is a right source
 * @param sourceAt5 the same for the first five citations
 * @param abstainedRightly share of unanswerable questions that got no answer
 * @param abstainedWrongly share of answerable questions that got no answer
 * @param medianChars median length of the answers given, in UTF-16 units
 * @param p50Ms median time of an answer in milliseconds
 * @param p99Ms time under which 99 of 100 answers stayed, in milliseconds
 * @param byType for each type: questions, of which answered with a right first source or rightly
 *     not
 */
public record EvalReport(
    int questions,
    int answerable,
    double sourceAt1,
    double sourceAt5,
    double abstainedRightly,
    double abstainedWrongly,
    int medianChars,
    double p50Ms,
    double p99Ms,
    Map<String, int[]> byType) {}
