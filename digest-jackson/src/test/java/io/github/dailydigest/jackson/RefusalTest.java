package io.github.dailydigest.jackson;

import io.github.dailydigest.contract.RefusalContract;

class RefusalTest extends RefusalContract {

    RefusalTest() {
        super(new Jackson2());
    }
}
