/** Compares the API with a document, in both directions. */
@NullMarked
package io.openaisdk.contract.comparison;

import org.jspecify.annotations.NullMarked;
