/** The same windows onto the rooms as the console, over REST for automation. */
package io.causerie.api;
