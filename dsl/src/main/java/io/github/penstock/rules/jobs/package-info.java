/**
 * Rules about jobs: their ids, what they need, what they run on, what they call.
 */
@NullMarked
package io.github.penstock.rules.jobs;

import org.jspecify.annotations.NullMarked;
