package thammati.thai;

import java.util.List;

/**
 * One state agency of Thailand.
 *
 * @param name full official name
 * @param abbreviations official abbreviations, with their dots
 * @param aliases other names in use
 * @param english official English name; empty if unknown
 * @param kind ministry, department, public_organisation, province ...
 * @param parent full name of the ministry above; empty if none
 */
public record Agency(
    String name,
    List<String> abbreviations,
    List<String> aliases,
    String english,
    String kind,
    String parent) {}
