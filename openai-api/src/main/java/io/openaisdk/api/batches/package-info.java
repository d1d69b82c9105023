/** Batches: many requests that are answered at their own pace. */
@NullMarked
package io.openaisdk.api.batches;

import org.jspecify.annotations.NullMarked;
