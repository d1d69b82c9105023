/** Assistants, which responses replace. */
@NullMarked
package io.openaisdk.api.beta.assistants;

import org.jspecify.annotations.NullMarked;
