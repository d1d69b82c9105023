package io.openaisdk.json.jackson;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.openaisdk.spi.json.JsonLimits;

/** Sets up the mapper for applications that bring none. */
final class StandardMapper {

    private StandardMapper() {}

    static ObjectMapper create(JsonLimits limits) {
        return JsonMapper.builder(StrictFactory.create(limits))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .addModule(new StandardModule())
                .build();
    }
}
