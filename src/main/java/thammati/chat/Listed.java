package thammati.chat;

import java.util.Set;
import thammati.resolution.DecisionCode;
import thammati.resolution.Resolution;
import thammati.retrieval.Candidate;

/**
 * A resolution in a list, with what the list is sorted and counted by.
 *
 * @param rank place by relevance, from 1
 * @param decisions what the cabinet decided in it
 * @param proposers who put it to the cabinet, by full names
 */
record Listed(int rank, Candidate candidate, Set<DecisionCode> decisions, Set<String> proposers) {
  Resolution resolution() {
    return candidate.resolution();
  }
}
