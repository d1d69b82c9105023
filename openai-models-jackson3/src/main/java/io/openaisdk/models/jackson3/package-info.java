/** Models of the API in the JSON of an application that is mapped by Jackson 3. */
@NullMarked
package io.openaisdk.models.jackson3;

import org.jspecify.annotations.NullMarked;
