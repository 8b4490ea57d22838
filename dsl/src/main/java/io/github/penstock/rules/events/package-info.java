/**
 * Rules about what starts a workflow: events, their filters and schedules.
 */
@NullMarked
package io.github.penstock.rules.events;

import org.jspecify.annotations.NullMarked;
