/** Reads the compiled API. */
@NullMarked
package io.openaisdk.contract.api;

import org.jspecify.annotations.NullMarked;
