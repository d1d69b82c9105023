/** Writes sources for what a document has and the API has not. */
@NullMarked
package io.openaisdk.contract.draft;

import org.jspecify.annotations.NullMarked;
