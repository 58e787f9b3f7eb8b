package io.github.dailydigest.jackson3;

import io.github.dailydigest.contract.JsonLinesContract;

class JsonLinesTest extends JsonLinesContract {

    JsonLinesTest() {
        super(new Jackson3());
    }
}
