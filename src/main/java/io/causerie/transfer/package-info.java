/**
 * Bots on the move: the bot file out, and in again; the export of SAP Conversational AI, its data sets, its CSV and JSON
 * lists, and questions with answers in. Every part of what comes in is accounted for in a {@link
 * io.causerie.transfer.Report}: taken over, changed, or left out with the reason; nothing is dropped in silence. What
 * comes in is hostile until read: its size, its entries and its nesting are bounded while it is read, nothing is written to
 * a disk, trained models (Python pickles) are never opened, and secrets are not taken over. This room neither stores nor
 * trains; what it gives back is a bot that the bot file accepts.
 */
package io.causerie.transfer;
