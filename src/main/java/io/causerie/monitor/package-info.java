/**
 * The meters: health for the load balancer and the operator at night, counts for the dashboards, figures for those who ask
 * how it goes. Figures come from sums that a timer keeps in small steps, never from a count over all messages. It reads
 * what the rooms keep and never changes it; a check that cannot be answered is itself a failure.
 */
package io.causerie.monitor;
