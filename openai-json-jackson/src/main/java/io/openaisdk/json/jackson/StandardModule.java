package io.openaisdk.json.jackson;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.function.Function;

/** Adds the types of the JDK that structured output is often mapped to, and that databind itself does not know. */
final class StandardModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    StandardModule() {
        super("io.openaisdk");
        addIso(Instant.class, Instant::parse);
        addIso(LocalDate.class, LocalDate::parse);
        addIso(LocalTime.class, LocalTime::parse);
        addIso(LocalDateTime.class, LocalDateTime::parse);
        addIso(OffsetTime.class, OffsetTime::parse);
        addIso(OffsetDateTime.class, OffsetDateTime::parse);
        addIso(ZonedDateTime.class, ZonedDateTime::parse);
        addIso(YearMonth.class, YearMonth::parse);
        addIso(Duration.class, Duration::parse);
        addIso(Period.class, Period::parse);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        OptionalSupport.install(context);
    }

    private <T> void addIso(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new IsoDeserializer<>(type, parse));
    }
}
