/** Models of the API in the JSON of an application that is mapped by Gson. */
@NullMarked
package io.openaisdk.models.gson;

import org.jspecify.annotations.NullMarked;
