/** Moderation: judgments on whether texts and images are harmful. */
@NullMarked
package io.openaisdk.api.moderations;

import org.jspecify.annotations.NullMarked;
