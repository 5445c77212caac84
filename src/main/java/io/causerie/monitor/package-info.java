/**
 * The meters: health for the load balancer and the operator at night, counts for the dashboards. It reads what the rooms
 * keep and never changes it; a check that cannot be answered is itself a failure.
 */
package io.causerie.monitor;
