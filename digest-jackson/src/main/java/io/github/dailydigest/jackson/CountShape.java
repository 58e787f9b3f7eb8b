package io.github.dailydigest.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;

/** A whole number, zero or more; never rounded, never read from a string. */
record CountShape() implements Shape<Integer> {

    @Override
    public void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }

    @Override
    public Integer read(JsonParser in) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw Refusal.wrongType(in, Integer.class, "a whole number");
        }
        int count = number(in);
        if (count < 0) {
            throw outOfRange(in);
        }
        return count;
    }

    private static int number(JsonParser in) throws IOException {
        try {
            return in.getIntValue();
        } catch (InputCoercionException beyondInt) {
            throw outOfRange(in);
        }
    }

    private static JsonMappingException outOfRange(JsonParser in) throws IOException {
        String number = in.getText();
        return Refusal.badValue(
                in,
                Integer.class,
                number,
                new IllegalArgumentException(number + " is not in the range from 0 to " + Integer.MAX_VALUE));
    }
}
