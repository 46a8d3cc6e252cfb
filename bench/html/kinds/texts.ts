/** A short news text of its own wording, in one language; all in it is invented. */
export interface Text {
  language: string;
  title: string;
  author: string;
  /** Sentences that begin and end as paragraphs do; one of them is short. */
  paragraphs: readonly string[];
  subheadings: readonly string[];
  question: string;
  caption: string;
  /** The beginning of another story, with its headline. */
  other: { title: string; paragraphs: readonly string[] };
  consent: readonly string[];
  offer: readonly string[];
}

export const texts: readonly Text[] = [
  {
    language: 'en',
    title: 'Shells strike grain store at Ostrel, harbour master says',
    author: 'Mira Falk',
    paragraphs: [
      'A grain store on the quay of Ostrel burned through the night after shells struck its roof on Tuesday, the harbour master said.',
      'The harbour master, Toma Brel, said that the shells had come from the far bank, where troops of Kandor have been dug in since spring.',
      'Kandor has denied firing on the port.',
      'Two dockers were taken to hospital with burns, and a third was looked for until the morning, a doctor at the town’s clinic said.',
      'A major of the river guard, who would not give his name, said that fragments found on the quay were of a calibre that only Kandor uses.',
      'The grain was meant for three countries downstream, according to the shipping board, which put the loss at nine thousand tonnes.',
      'Insurers said that they would send an engineer of their own, and that nothing could be paid out before his report was written.',
    ],
    subheadings: ['What the guard found', 'Three countries wait'],
    question: 'Who fired on the port?',
    caption: 'Smoke over the quay of Ostrel on Wednesday morning',
    other: {
      title: 'Council of Brenn votes down tram line',
      paragraphs: [
        'The council of Brenn voted on Monday against a tram line to the northern suburbs, which had been planned for eleven years.',
        'The mayor, Ada Quill, accused the opposition of burying a plan that it had itself asked for two elections ago.',
        'A member of the opposition said the cost had doubled and that nobody had told the council of it in time.',
      ],
    },
    consent: [
      'We value your privacy',
      'We and our 812 partners store and access information on your device, such as cookies, and process personal data to show you advertising and content that fit you, to measure how both perform and to learn who our audience is.',
      'You may consent to this, or refuse, or change your preferences at any time by the link at the foot of every page; some partners process your personal data on the basis of a legitimate interest, to which you can object.',
      'Cookies that are strictly necessary cannot be switched off, since our site would not work without them; they are set in your browser when you log in or fill in a form.',
      'Cookies for measuring let us count visits and see where they come from, so that we can make our site better; if you do not allow them we will not know when you were here.',
    ],
    offer: [
      'This article is for subscribers only',
      'Get unlimited online access to all articles of the Ostrel Post.',
      'Weekly quiz and recipes.',
      'Support local journalism.',
      'Already a subscriber? Sign in to continue reading.',
    ],
  },
  {
    language: 'de',
    title: 'Granaten treffen Getreidelager in Ostrel',
    author: 'Mira Falk',
    paragraphs: [
      'Ein Getreidelager am Kai von Ostrel hat die ganze Nacht gebrannt, nachdem am Dienstag Granaten das Dach getroffen hatten, sagte der Hafenmeister.',
      'Der Hafenmeister Toma Brel sagte, die Granaten seien vom anderen Ufer gekommen, wo seit dem Frühjahr Truppen aus Kandor stehen.',
      'Kandor bestreitet, auf den Hafen geschossen zu haben.',
      'Zwei Hafenarbeiter kamen mit Verbrennungen ins Krankenhaus, nach einem dritten wurde bis zum Morgen gesucht, wie eine Ärztin der Klinik mitteilte.',
      'Ein Major der Flusswache, der seinen Namen nicht nennen wollte, sagte, die gefundenen Splitter hätten ein Kaliber, das nur Kandor verwende.',
      'Das Getreide war nach Angaben der Schifffahrtsbehörde für drei Länder flussabwärts bestimmt, der Schaden liege bei neuntausend Tonnen.',
      'Die Versicherer wollen einen eigenen Ingenieur schicken und vor dessen Bericht nichts auszahlen, wie sie am Mittwoch mitteilten.',
    ],
    subheadings: ['Was die Wache fand', 'Drei Länder warten'],
    question: 'Wer schoss auf den Hafen?',
    caption: 'Rauch über dem Kai von Ostrel am Mittwochmorgen',
    other: {
      title: 'Rat von Brenn lehnt Straßenbahn ab',
      paragraphs: [
        'Der Rat von Brenn hat am Montag gegen eine Straßenbahn in die nördlichen Vororte gestimmt, die elf Jahre lang geplant worden war.',
        'Bürgermeisterin Ada Quill warf der Opposition vor, einen Plan zu begraben, den sie vor zwei Wahlen selbst verlangt habe.',
        'Ein Mitglied der Opposition sagte, die Kosten hätten sich verdoppelt, und niemand habe dem Rat rechtzeitig davon berichtet.',
      ],
    },
    consent: [
      'Ihre Privatsphäre ist uns wichtig',
      'Wir und unsere 812 Partner speichern Informationen auf Ihrem Gerät, zum Beispiel in Cookies, und verarbeiten personenbezogene Daten, um Ihnen Werbung und Inhalte zu zeigen, die zu Ihnen passen, und um beides zu messen.',
      'Sie können Ihre Einwilligung geben, verweigern oder jederzeit in den Einstellungen ändern; einige Partner verarbeiten personenbezogene Daten auf Grundlage berechtigter Interessen, denen Sie widersprechen können.',
      'Unbedingt nötige Cookies lassen sich nicht abschalten, weil unsere Website ohne sie nicht arbeitet; sie werden in Ihrem Browser gesetzt, wenn Sie sich anmelden oder den Datenschutz einstellen.',
      'Cookies zur Messung erlauben uns, Besuche zu zählen und Werbung zu verbessern; ohne Ihre Zustimmung erfahren wir nicht, wann Sie hier waren.',
    ],
    offer: [
      'Dieser Artikel ist exklusiv für Abonnenten',
      'Jetzt testen und alle Plus-Artikel lesen, jederzeit kündbar.',
      'Rätsel und Rezepte jede Woche.',
      'Bereits Abonnent? Hier anmelden.',
    ],
  },
  {
    language: 'fr',
    title: 'Des obus frappent un silo à grain d’Ostrel',
    author: 'Mira Falk',
    paragraphs: [
      'Un silo à grain du quai d’Ostrel a brûlé toute la nuit après que des obus ont frappé son toit mardi, a déclaré le maître du port.',
      'Le maître du port, Toma Brel, a affirmé que les obus venaient de la rive opposée, où des troupes du Kandor sont installées depuis le printemps.',
      'Le Kandor nie avoir tiré sur le port.',
      'Deux dockers ont été hospitalisés pour des brûlures et un troisième a été recherché jusqu’au matin, selon un médecin de la clinique.',
      'Un commandant de la garde fluviale, qui n’a pas voulu donner son nom, a dit que les éclats étaient d’un calibre que seul le Kandor emploie.',
      'Le grain était destiné à trois pays en aval, selon l’office de la navigation, qui estime la perte à neuf mille tonnes.',
      'Les assureurs ont annoncé l’envoi d’un ingénieur et précisé que rien ne serait versé avant que son rapport ne soit rendu.',
    ],
    subheadings: ['Ce que la garde a trouvé', 'Trois pays attendent'],
    question: 'Qui a tiré sur le port ?',
    caption: 'De la fumée au-dessus du quai d’Ostrel mercredi matin',
    other: {
      title: 'Le conseil de Brenn rejette le tramway',
      paragraphs: [
        'Le conseil de Brenn a voté lundi contre une ligne de tramway vers les faubourgs du nord, prévue depuis onze ans.',
        'La maire, Ada Quill, a accusé l’opposition d’enterrer un projet qu’elle avait elle-même demandé il y a deux élections.',
        'Un membre de l’opposition a déclaré que le coût avait doublé et que personne n’en avait averti le conseil à temps.',
      ],
    },
    consent: [
      'Votre vie privée compte pour nous',
      'Avec nos 812 partenaires, nous déposons des cookies sur votre appareil et traitons des données personnelles afin de vous proposer une publicité et des contenus adaptés et d’en mesurer les performances.',
      'Vous pouvez donner votre consentement, le refuser ou modifier vos choix à tout moment ; certains partenaires traitent des données personnelles sur la base d’un intérêt légitime auquel vous pouvez vous opposer.',
      'Les cookies strictement nécessaires ne peuvent pas être désactivés, car notre site ne fonctionnerait pas sans eux ; ils sont placés dans votre navigateur lorsque vous vous connectez.',
      'Les cookies de mesure nous permettent de compter les visites et d’améliorer notre site ; sans votre consentement nous ne saurons pas quand vous êtes venu.',
    ],
    offer: [
      'Article réservé aux abonnés',
      'Abonnez-vous pour lire la suite, sans engagement.',
      'Jeux et recettes chaque semaine.',
      'Déjà abonné ? Se connecter.',
    ],
  },
  {
    language: 'ru',
    title: 'Снаряды попали в зернохранилище Острела',
    author: 'Мира Фальк',
    paragraphs: [
      'Зернохранилище на набережной Острела горело всю ночь после того, как во вторник снаряды пробили его крышу, сообщил начальник порта.',
      'Начальник порта Тома Брель заявил, что снаряды прилетели с другого берега, где с весны стоят войска Кандора.',
      'Кандор отрицает, что стрелял по порту.',
      'Двое докеров попали в больницу с ожогами, третьего искали до утра, рассказала врач городской клиники.',
      'Майор речной стражи, не пожелавший назвать своё имя, сказал, что найденные осколки имеют калибр, который использует только Кандор.',
      'Зерно предназначалось для трёх стран ниже по течению, уточнили в управлении судоходства и оценили потери в девять тысяч тонн.',
      'Страховщики сообщили, что пришлют собственного инженера и ничего не выплатят до того, как будет готов его доклад.',
    ],
    subheadings: ['Что нашла стража', 'Три страны ждут'],
    question: 'Кто стрелял по порту?',
    caption: 'Дым над набережной Острела утром в среду',
    other: {
      title: 'Совет Бренна отклонил трамвайную линию',
      paragraphs: [
        'Совет Бренна в понедельник проголосовал против трамвайной линии в северные пригороды, которую планировали одиннадцать лет.',
        'Мэр Ада Квилл обвинила оппозицию в том, что та хоронит план, которого сама требовала два созыва назад.',
        'Представитель оппозиции сказал, что стоимость удвоилась, а совету об этом вовремя никто не сообщил.',
      ],
    },
    consent: [
      'Мы ценим вашу конфиденциальность',
      'Мы и наши 812 партнёров храним на вашем устройстве файлы cookie и обрабатываем персональные данные, чтобы показывать вам подходящую рекламу и измерять её действие.',
      'Вы можете дать согласие, отказаться или изменить настройки в любое время; некоторые партнёры обрабатывают персональные данные на основании законного интереса, против которого можно возразить.',
      'Необходимые файлы cookie отключить нельзя, потому что без них сайт не работает; настройки конфиденциальности хранятся в браузере вашего устройства.',
      'Файлы cookie для измерений позволяют нам считать посещения; без вашего согласия мы не узнаем, когда вы здесь были.',
    ],
    offer: [
      'Материал доступен только для подписчиков',
      'Оформите подписку и читайте без ограничений.',
      'Кроссворды каждую неделю.',
      'Уже есть подписка? Войдите.',
    ],
  },
  {
    language: 'ar',
    title: 'قذائف تصيب مخزن حبوب في أوسترل',
    author: 'ميرا فالك',
    paragraphs: [
      'احترق مخزن للحبوب على رصيف أوسترل طوال الليل بعد أن أصابت قذائف سقفه يوم الثلاثاء، وفق ما قال مدير الميناء.',
      'وقال مدير الميناء توما بريل إن القذائف جاءت من الضفة المقابلة حيث تتمركز قوات كاندور منذ الربيع.',
      'ونفت كاندور إطلاق النار على الميناء.',
      'ونقل عاملان إلى المستشفى بسبب حروق بينما استمر البحث عن ثالث حتى الصباح، كما قالت طبيبة في عيادة المدينة.',
      'وقال رائد في حرس النهر رفض ذكر اسمه إن الشظايا التي عثر عليها من عيار لا تستخدمه إلا كاندور.',
      'وكانت الحبوب متجهة إلى ثلاثة بلدان، بحسب هيئة الملاحة التي قدرت الخسارة بتسعة آلاف طن.',
      'وقالت شركات التأمين إنها سترسل مهندسا من عندها ولن تدفع شيئا قبل أن يكتب تقريره.',
    ],
    subheadings: ['ما الذي وجده الحرس', 'ثلاثة بلدان تنتظر'],
    question: 'من أطلق النار على الميناء؟',
    caption: 'دخان فوق رصيف أوسترل صباح الأربعاء بعد الحريق',
    other: {
      title: 'مجلس برين يرفض خط الترام الجديد',
      paragraphs: [
        'صوت مجلس برين يوم الاثنين ضد خط ترام إلى الضواحي الشمالية كان مخططا له منذ أحد عشر عاما.',
        'واتهمت رئيسة البلدية آدا كويل المعارضة بدفن خطة كانت قد طلبتها بنفسها قبل دورتين انتخابيتين.',
        'وقال عضو في المعارضة إن الكلفة تضاعفت ولم يخبر أحد المجلس بذلك في الوقت المناسب.',
      ],
    },
    consent: [
      'نحن نقدر خصوصيتك',
      'نخزن نحن وشركاؤنا ملفات تعريف الارتباط على جهازك ونعالج البيانات الشخصية لنعرض لك الإعلانات المناسبة ونقيس أداءها.',
      'يمكنك منح موافقتك أو رفضها أو تغيير إعدادات الخصوصية في أي وقت، ويعالج بعض الشركاء البيانات الشخصية على أساس المصلحة المشروعة.',
      'لا يمكن إيقاف ملفات تعريف الارتباط الضرورية لأن موقعنا لا يعمل من دونها، وهي تحفظ إعدادات الخصوصية على جهازك.',
      'تتيح لنا ملفات تعريف الارتباط الخاصة بالقياس عد الزيارات، ومن دون موافقتك لن نعرف متى زرت موقعنا.',
    ],
    offer: [
      'هذا المقال للمشتركين فقط',
      'اشترك الآن لقراءة جميع المقالات.',
      'كلمات متقاطعة كل أسبوع.',
      'هل أنت مشترك؟ سجل الدخول.',
    ],
  },
];
