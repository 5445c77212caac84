/**
 * Making a bot in the browser: every page shows the newest version, every change is a version of its own. Whoever
 * changed something else in between is not in the way; whoever changed the same part is named, with a way to see it.
 */
package io.causerie.console.build;
