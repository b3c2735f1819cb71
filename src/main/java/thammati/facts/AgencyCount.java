package thammati.facts;

/**
 * How often an agency acts in the archive.
 *
 * @param name full name, as the facts have it
 * @param proposed number of resolutions that it put to the cabinet
 * @param ordered number of orders that the cabinet gave it
 */
public record AgencyCount(String name, int proposed, int ordered) {}
