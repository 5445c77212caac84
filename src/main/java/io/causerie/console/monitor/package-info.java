/**
 * The monitor: how it goes, as figures, pictures and a file for spreadsheets, and what could not be said. It shows what the
 * meters have summed; every picture has its table behind it.
 */
package io.causerie.console.monitor;
