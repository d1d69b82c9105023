/** Vector stores: files that models search by meaning. */
@NullMarked
package io.openaisdk.api.vectorstores;

import org.jspecify.annotations.NullMarked;
