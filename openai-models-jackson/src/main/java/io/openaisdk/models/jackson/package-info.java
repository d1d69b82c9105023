/** Models of the API in the JSON of an application that is mapped by Jackson 2. */
@NullMarked
package io.openaisdk.models.jackson;

import org.jspecify.annotations.NullMarked;
