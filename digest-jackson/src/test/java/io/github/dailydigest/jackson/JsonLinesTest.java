package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.JsonLinesContract;

class JsonLinesTest extends JsonLinesContract {

    JsonLinesTest() {
        super(new Jackson2());
    }
}
