/** Types of the API in the mappers of applications. */
@NullMarked
package io.openaisdk.models;

import org.jspecify.annotations.NullMarked;
