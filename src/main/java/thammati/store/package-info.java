/** The catalog: documents and resolutions in SQLite. The only user of SQL. */
@NullMarked
package thammati.store;

import org.jspecify.annotations.NullMarked;
