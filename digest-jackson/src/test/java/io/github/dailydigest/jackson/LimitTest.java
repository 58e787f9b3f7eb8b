package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.LimitContract;

class LimitTest extends LimitContract {

    LimitTest() {
        super(new Jackson2());
    }
}
